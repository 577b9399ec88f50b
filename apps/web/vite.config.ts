import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://localhost:3000';

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@dondoc/source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '/docs': api, '/docs-json': api, '/health': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The libraries are most of the weight and change rarely: apart, a browser keeps them over our releases.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/,
              priority: 3,
            },
            {
              name: 'antd',
              test: /node_modules[\\/](antd|@ant-design|@rc-component|@emotion|stylis)[\\/]/,
              priority: 2,
              entriesAware: true,
            },
          ],
        },
      },
    },
  },
});
