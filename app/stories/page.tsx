import { permanentRedirect } from 'next/navigation';

/** The list of stories is the first page. */
export default function StoriesAddress() {
  permanentRedirect('/');
}
