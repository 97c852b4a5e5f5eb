/** What windows-1252 has from 0x80 on. Source: encoding.spec.whatwg.org/index-windows-1252.txt. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes as windows-1252. Node 20 decodes them as ISO 8859-1: quotation marks and dashes come out as control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}
