/** How registers write times unless their mapping says otherwise; leading zeros, 上午 and 下午 are read in any of them. */
export const usualFormats: readonly string[] = ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年MM月DD日', 'YYYYMMDD']
  .flatMap((day) => ['HH:mm:ss', 'HH:mm', 'HH时mm分ss秒', 'HH时mm分', ''].map((time) => `${day} ${time}`.trim()))
  .concat('YYYY-MM-DDTHH:mm:ss', 'YYYYMMDDHHmmss', 'YYYYMMDDHHmm')
