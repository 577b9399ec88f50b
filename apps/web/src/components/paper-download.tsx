import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useApi } from '../api/api-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { saveFile } from './save-file.ts';
import { TroubleAlert } from './trouble-alert.tsx';

type Props = Readonly<{ path: string; label: string }>;

/** A paper drawn when it is asked for: drawing takes seconds, and a refusal is said where it was asked. */
export const PaperDownload = ({ path, label }: Props) => {
  const { t } = useWords();
  const api = useApi();
  const drawing = useMutation({
    mutationFn: () => api.file(path),
    onSuccess: ({ blob, name }) => saveFile(blob, name),
  });
  return (
    <>
      <Button loading={drawing.isPending} onClick={() => drawing.mutate()}>
        {label}
      </Button>
      {drawing.error && <TroubleAlert error={drawing.error} place={t('place.papers')} />}
    </>
  );
};
