/** @example tabName('ICP Config (PLG)!F23') // 'ICP Config (PLG)' */
export function tabName(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('!')));
}

/** @example cellName('ICP Config (PLG)!F23') // 'F23' */
export function cellName(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** What a problem says besides where it is. @example withoutCell('A!F2: Points must …', 'A!F2') // 'Points must …' */
export function withoutCell(message: string, address: string): string {
  const place = `${address}: `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
