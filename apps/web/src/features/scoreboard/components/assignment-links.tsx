import { Link } from 'react-router';

type Props = Readonly<{ ids: readonly string[]; titleOf: (id: string) => string }>;

/** The assignments behind something that is said. */
export const AssignmentLinks = ({ ids, titleOf }: Props) =>
  ids.length === 0 ? null : (
    <ul className="behind">
      {ids.map((id) => (
        <li key={id}>
          <Link to={`/assignments/${id}`}>{titleOf(id)}</Link>
        </li>
      ))}
    </ul>
  );
