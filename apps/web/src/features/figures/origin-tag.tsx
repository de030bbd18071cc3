import type { FigureOrigin } from '@stowage/domain';
import { capital } from '../../ui/format';

const STYLES: Readonly<Record<FigureOrigin, string>> = {
  published: 'tag pub',
  measured: 'tag good',
  assumed: 'tag warn',
  computed: 'tag',
  exact: 'tag',
};

/** One of five words for where a figure comes from. */
export function OriginTag({ origin }: { readonly origin: FigureOrigin }) {
  return <span className={STYLES[origin]}>{capital(origin)}</span>;
}
