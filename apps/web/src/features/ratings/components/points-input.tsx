import { InputNumber } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  value?: number | string | null;
  onChange?: (value: number | string | null) => void;
  disabled?: boolean;
}>;

/** A number as people of the language write it; what is out of bounds is refused, never moved silently. */
export const PointsInput = (props: Props) => {
  const { language } = useWords();
  return (
    <InputNumber<number | string>
      {...props}
      controls={false}
      stringMode
      decimalSeparator={language === 'vi' ? ',' : '.'}
    />
  );
};
