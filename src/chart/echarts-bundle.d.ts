/** The whole of echarts in one file, with everything registered; it has no types of its own. */
declare module 'echarts/dist/echarts.esm.min' {
  export { type EChartsOption, init } from 'echarts';
}
