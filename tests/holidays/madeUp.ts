/** A year of the tests: no State Council has given these days, they only fit the law and the week. */
export const madeUp = {
  year: 2041,
  text: [
    '元旦：1月1日（周二）放假1天。',
    '春节：1月31日（周四）至2月7日（周四）放假调休，共8天。1月27日（周日）、2月9日（周六）上班。',
    '清明节：4月5日（周五）至7日（周日）放假，共3天。',
    '劳动节：5月1日（周三）至5日（周日）放假调休，共5天。5月11日（周六）上班。',
    '端午节：6月3日（周一）放假1天，与周末连休。',
    '中秋节：9月10日（周二）放假1天。',
    '国庆节：10月1日（周二）至7日（周一）放假调休，共7天。9月29日（周日）、10月12日（周六）上班。',
  ].join('\n'),
  document: {
    title: '【示例】关于2041年部分节假日安排的通知',
    number: '示例〔2040〕1号',
    issuedOn: '2040-11-08',
    link: 'https://example.test/2041',
  },
} as const
