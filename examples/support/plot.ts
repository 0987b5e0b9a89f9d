// Pictures for the examples: panels side by side, drawn by ECharts as SVG, and by resvg as PNG.
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import * as echarts from 'echarts';

/** Lines over 1, 2, 3, ...: losses or accuracies by epoch. */
export interface Curves {
  title: string;
  /** What is counted along the horizontal axis. */
  x: string;
  lines: Record<string, number[]>;
  /** Whether the vertical axis is logarithmic. Default: `false`. */
  log?: boolean;
}

/** What a classifier says over the square from `-limit` to `limit`, and the points it is asked about. */
export interface Plane {
  title: string;
  limit: number;
  /** Values from 0 to 1, row by row from the top. */
  values: number[][];
  /** The points of each class, the class of 0 first. */
  points: [x: number, y: number][][];
}

/** An image in shades of grey. */
export interface Picture {
  title: string;
  /** Brightness row by row from the top; the least is black, the greatest white. */
  pixels: number[][];
}

export type Panel = Curves | Plane | Picture;

/** Where a panel lies in the whole, in pixels. */
interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Part = 'title' | 'grid' | 'xAxis' | 'yAxis' | 'series' | 'legend' | 'visualMap';
type Parts = Record<Part, Record<string, unknown>[]>;

const colors = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b'];
const font = 'DejaVu Sans, Helvetica, Arial, sans-serif';
const margin = { left: 48, right: 28, top: 42, bottom: 34 };

/**
 * Saves panels, row by row, as a PNG file where the name ends so, else as SVG, and says so on stderr, where it stands in
 * no program's way.
 */
export function savePlot(file: string, panels: Panel[], { columns = 3, size = 320 } = {}): void {
  const svg = draw(panels, columns, size);
  writeFileSync(file, file.endsWith('.png') ? rasterize(svg) : svg);
  console.error(`Saved the picture to ${file}.`);
}

const rasterize = (svg: string) => new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng();

/** The text of the SVG. */
function draw(panels: Panel[], columns: number, size: number): string {
  const parts: Parts = { title: [], grid: [], xAxis: [], yAxis: [], series: [], legend: [], visualMap: [] };
  for (const [i, panel] of panels.entries()) {
    const left = (i % columns) * size;
    const top = Math.floor(i / columns) * size;
    add(parts, panel, { left, top, width: size, height: size });
  }
  const width = Math.min(columns, panels.length) * size;
  const height = Math.ceil(panels.length / columns) * size;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, backgroundColor: '#ffffff', textStyle: { fontFamily: font }, ...parts });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function add(parts: Parts, panel: Panel, { left, top, width, height }: Place): void {
  const textStyle = { fontSize: 13, fontFamily: font };
  parts.title.push({ text: panel.title, left: left + width / 2, top: top + 8, textAlign: 'center', textStyle });
  const inside = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  parts.grid.push({ left: left + margin.left, top: top + margin.top, ...inside });
  if ('lines' in panel) addCurves(parts, panel, { left, top, width, height });
  else if ('points' in panel) addPlane(parts, panel);
  else addPixels(parts, panel.pixels, ['#000000', '#ffffff']);
}

function addCurves(parts: Parts, { x, lines, log = false }: Curves, { left, top, width }: Place): void {
  const gridIndex = parts.grid.length - 1;
  const line = { lineStyle: { color: '#e4e4e4' } };
  const longest = Math.max(...Object.values(lines).map((values) => values.length));
  const ends = { min: 1, max: Math.max(2, longest), minInterval: 1 };
  const name = { name: x, nameLocation: 'middle', nameGap: 22 };
  const axis = { gridIndex, splitLine: line, axisLabel: { fontSize: 10, hideOverlap: true } };
  parts.xAxis.push({ ...axis, ...name, ...ends, type: 'value' });
  parts.yAxis.push({ ...axis, type: log ? 'log' : 'value', scale: true });
  for (const [i, [label, values]] of Object.entries(lines).entries()) {
    const data = values.map((value, at) => [at + 1, value]);
    parts.series.push({
      ...lastAxes(parts),
      type: 'line',
      name: label,
      data,
      showSymbol: data.length === 1,
      color: color(i),
      // The first is broader, so that it shows where another covers it.
      lineStyle: { width: i === 0 ? 3.5 : 2 },
    });
  }
  if (Object.keys(lines).length === 1) return;
  // A wide gap: letters without a canvas to measure them on are wider than they are thought to be.
  const item = { itemWidth: 16, itemHeight: 8, itemGap: 18, textStyle: { fontSize: 10 } };
  const right = left + width - margin.right;
  const place = { left: left + margin.left, top: top + 24, width: right - left - margin.left };
  parts.legend.push({ ...item, ...place, data: Object.keys(lines), icon: 'rect' });
}

function addPlane(parts: Parts, { limit, values, points }: Plane): void {
  addPixels(parts, values, ['#9ecae1', '#f7f7f7', '#fdbe85'], [0, 1]);
  const axis = {
    gridIndex: parts.grid.length - 1,
    type: 'value',
    min: -limit,
    max: limit,
    axisLabel: { fontSize: 10, showMinLabel: false, showMaxLabel: false },
    axisTick: { show: false },
  };
  parts.xAxis.push({ ...axis, position: 'bottom', splitLine: { show: false } });
  parts.yAxis.push({ ...axis, position: 'left', splitLine: { show: false } });
  for (const [i, data] of points.entries()) {
    const itemStyle = { color: color(i), borderColor: '#ffffff', borderWidth: 0.5 };
    parts.series.push({ ...lastAxes(parts), type: 'scatter', data, symbolSize: 5, itemStyle });
  }
}

/** A coloured square for every number, between the first colour at the least (or `ends[0]`) and the last. */
function addPixels(parts: Parts, pixels: number[][], range: string[], ends?: [number, number]): void {
  const gridIndex = parts.grid.length - 1;
  parts.xAxis.push({ gridIndex, type: 'category', show: false, data: [...(pixels[0] ?? []).keys()] });
  parts.yAxis.push({ gridIndex, type: 'category', show: false, data: [...pixels.keys()], inverse: true });
  const data = pixels.flatMap((row, y) => row.map((value, x) => [x, y, value]));
  const all = pixels.flat();
  const [min, max] = ends ?? [Math.min(...all), Math.max(...all)];
  const seriesIndex = parts.series.push({ ...lastAxes(parts), type: 'heatmap', data }) - 1;
  parts.visualMap.push({ show: false, type: 'continuous', seriesIndex, min, max, inRange: { color: range } });
}

const lastAxes = ({ xAxis, yAxis }: Parts) => ({ xAxisIndex: xAxis.length - 1, yAxisIndex: yAxis.length - 1 });

const color = (index: number) => colors[index % colors.length];
