import { FirstPage } from '../features/projects/first-page';

export default function Page() {
  return <FirstPage />;
}
