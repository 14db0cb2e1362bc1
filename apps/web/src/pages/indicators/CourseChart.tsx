import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Shown {
  days: readonly string[];
  values: readonly (number | null)[];
  target: number | null;
  /** Of the value and of the target. */
  names: readonly [string, string];
  /** What it shows, in words. */
  text: string;
}

/** How an indicator went in the year, beside its target. */
export default function CourseChart({ days, values, target, names: [valueName, targetName], text }: Shown): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const axis = { axisLabel: { color: token.colorTextSecondary }, axisLine: { lineStyle: { color: token.colorBorder } }, splitLine: { lineStyle: { color: token.colorBorderSecondary } } };
    chart.setOption({
      animation: false, grid: { left: 40, right: 12, top: 16, bottom: 24 }, tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: days.map((day) => day.slice(5)), ...axis, splitLine: { show: false } },
      yAxis: { type: 'value', ...axis },
      series: [
        { type: 'line', name: valueName, data: [...values], symbolSize: 5, color: token.colorPrimary, areaStyle: { opacity: 0.1 } },
        ...(target === null ? [] : [{ type: 'line', name: targetName, data: days.map(() => target), symbol: 'none', color: token.colorTextSecondary, lineStyle: { type: 'dashed' } }]),
      ],
    });
    const fit = (): void => { chart.resize(); };
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      chart.dispose();
    };
  }, [days, values, target, valueName, targetName, token]);
  return <div ref={place} role="img" aria-label={text} style={{ width: '100%', height: 200 }} />;
}
