import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip, Filler } from 'chart.js';

/** Only what our charts use, so that the rest stays out of the download. */
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip, Filler);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

export { Chart };
