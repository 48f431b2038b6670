/** Whether the page is as narrow as a phone held upright: controls then fold into lists and icons. */
import { useMediaQuery } from '@mantine/hooks';

const PHONE = '(max-width: 639px)';

export function useIsPhone(): boolean {
  return useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) === true;
}
