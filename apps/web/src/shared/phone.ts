import { Grid } from 'antd';

/** Narrower than a tablet: one column, a bar at the bottom. */
export function usePhone(): boolean {
  return Grid.useBreakpoint().md === false;
}
