import type { ThemeConfig } from 'antd';

/** System fonts only: every one of them has the Vietnamese letters, and nothing is fetched from elsewhere. */
const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif";

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#175a8c',
    colorLink: '#175a8c',
    borderRadius: 6,
    fontSize: 15,
    fontFamily,
    colorTextPlaceholder: '#5b6673',
  },
};
