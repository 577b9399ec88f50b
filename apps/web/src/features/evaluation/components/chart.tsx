import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';

use([BarChart, HeatmapChart, LineChart, GridComponent, LegendComponent, VisualMapComponent, SVGRenderer]);

type Place = Readonly<{ series: number; index: number }>;
type Props = Readonly<{
  title: string;
  hint: string;
  option: EChartsCoreOption;
  height: number;
  /** Narrower than this the chart scrolls inside its own box. */
  minWidth?: number;
  onMark: (place: Place) => void;
  testId: string;
  /** The same numbers as a table: for who does not see the chart, and for who wants the exact ones. */
  children: ReactNode;
}>;

export const Chart = ({ title, hint, option, height, minWidth = 0, onMark, testId, children }: Props) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const open = useRef(onMark);
  useEffect(() => {
    open.current = onMark;
  }, [onMark]);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption(option);
    chart.on('click', ({ seriesIndex = 0, dataIndex }) => {
      if (typeof dataIndex === 'number') open.current({ series: seriesIndex, index: dataIndex });
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(box.current);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [option]);
  return (
    <section className="section card" aria-label={title} data-testid={testId}>
      <h2>{title}</h2>
      <p className="muted">{hint}</p>
      <div className="chart--scroll">
        {/* The table below says the same in words: a reader is led there instead. */}
        <div ref={box} className="chart" style={{ height, minWidth }} aria-hidden="true" />
      </div>
      <details>
        <summary>{t('evaluation.asTable')}</summary>
        {children}
      </details>
    </section>
  );
};
