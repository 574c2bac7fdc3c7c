/**
 * An integer with thousands separators: `12,800`. The platform's number formats take longer to load than a small graph takes to
 * draw.
 */
export function formatCount(count: number | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
