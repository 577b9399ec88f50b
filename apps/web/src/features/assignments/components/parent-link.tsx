import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { assignmentQuery } from '../api/assignments.queries.ts';

/** The assignment that another is part of: by its title once that is read. */
export const ParentLink = ({ id }: Readonly<{ id: string }>) => {
  const { data } = useQuery(assignmentQuery(useApi(), id));
  return <Link to={`/assignments/${id}`}>{data?.title ?? id}</Link>;
};
