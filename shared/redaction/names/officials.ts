const organ =
  '(?:局|委员会|[市县区省纪]委|厅|办公室|政府|人大|政协|法院|检察院|街道(?:办事处|办)?|管委会|支队|总队|服务中心|[市县区省](?:委|政府)?办|[省市县区])'
const office =
  '(?:局长|厅长|书记|主任|市长|省长|县长|区长|镇长|乡长|主席|院长|检察长|秘书长|支队长|总队长|部长|司长|处长|科长|发言人|负责人|专员|调研员)'
const before = new RegExp(
  `(?:[省市县区州]|国家|[\\p{Script=Han}]{2,6}(?:镇|乡|街道))\\p{Script=Han}{0,10}${organ}(?:党组|党委|党工委|办公室)?(?:成员|副书记|书记|新闻)?、?(?:常务)?副?${office}(?:、(?:副)?${office})?(?:是|为|[:：])?$|(?:[市县区省]|[省市县区]委)(?:常务)?副?(?:市长|省长|县长|区长|委书记|书记|秘书长)$`,
  'u',
)
const behind = /^(?:副)?(?:市长|省长|县长|区长|厅长|局长)|^(?:[省市县区]委)书记/u

/** Whether a name stands beside an office of the state: who acts for it does so under his name (政府信息公开条例 第二十条第二项 makes the names of those in charge public). */
export const isOfficial = (plain: string, from: number, to: number): boolean =>
  before.test(plain.slice(Math.max(0, from - 28), from)) || behind.test(plain.slice(to, to + 6))
