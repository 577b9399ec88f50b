type Props = Readonly<{ label: string; choose: (file: File) => Promise<void> }>;

export const JsonFileInput = ({ label, choose }: Props) => (
  <label>
    {label}{' '}
    <input
      type="file"
      accept="application/json,.json"
      onChange={({ target }) => {
        const file = target.files?.[0];
        // The same file can be chosen again after it was corrected.
        target.value = '';
        if (file) void choose(file);
      }}
    />
  </label>
);
