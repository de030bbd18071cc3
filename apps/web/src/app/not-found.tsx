import Link from 'next/link';
import { NotYet } from '../ui/states';

export default function NotFound() {
  return (
    <NotYet
      title="There is no page at this address"
      action={
        <Link className="btn p" href="/projects/">
          All projects
        </Link>
      }
    >
      Maybe the address was cut short. The list of projects shows what there is.
    </NotYet>
  );
}
