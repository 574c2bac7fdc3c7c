/**
 * A whole number with a comma between thousands: `12,800`. A number format of the
 * platform takes longer to come than a small graph to be drawn.
 */
export function formatCount(count: number | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
