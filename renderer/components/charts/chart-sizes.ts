/** Measures of a chart in rem, so that its room grows with its words. */
export const chartSizes = {
  paper: { left: 3.3, right: 7, line: 1, point: 0.36, steps: 4 },
  wall: { left: 6.5, right: 12, line: 2, point: 0.62, steps: 3 },
  small: { left: 0.3, right: 0.6, line: 0.3, point: 0.17, steps: 2 },
} as const;

export type ChartSize = keyof typeof chartSizes;
