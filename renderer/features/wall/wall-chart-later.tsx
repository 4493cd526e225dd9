import { fetched } from '../../lib/fetched';

/** Drawing a chart takes more than everything else on the wall together: it is read when a chart is wanted. */
export const WallChart = fetched(async () => (await import('./wall-chart')).WallChart);
