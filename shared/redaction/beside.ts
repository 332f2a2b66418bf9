/** What stands before a place, at most so many units, not across the end of a sentence. */
export const before = (plain: string, at: number, units = 24): string =>
  plain.slice(Math.max(0, at - units), at).replace(/^.*[。!?！？;；\n]/su, '')

export const after = (plain: string, at: number, units = 8): string =>
  plain.slice(at, at + units).replace(/[。!?！？;；\n].*$/su, '')

const serialWord =
  '(?:工单|订单|快递|运单|物流|包裹|保单|提单|罚单|收据|票据|发票|合同|协议|案件|立案|文书|文件|公文|备案|许可证?|执照|批准|批文|登记|受理|查询|办件|业务|流水|交易|凭证|项目|招标|采购|标段|地块|宗地|产权证?|房权证|土地证|商标|专利|注册|型|货|批|件|书|序列|设备|产品|商品|条形?|追溯|信用|机构|税务登记?|纳税人识别|组织机构|公示|公告|编|单|案|文|校验|验证|标准|版本|表|图)(?:编|代|条)?(?:号码?|码|号)'
const serial = new RegExp(
  `(?:${serialWord}|代码|编码|单子|国药准字|许可证|执照|批准书|健字|准字|信用代码|税号|快递|运单|订单|工单|顺丰|圆通|中通|韵达|编号|No\\.?|NO\\.?|№)(?:[为是:]|\\s|分别|[（(\\["“#]|[A-Za-z]{1,6}-?){0,4}$`,
  'u',
)

/** Whether what begins there is the number of a thing: of a work order, a case at court, goods, a company. */
export const isSerial = (plain: string, at: number): boolean => serial.test(before(plain, at, 20))

const publicLine =
  /(?:公务|咨询|监督|服务|投诉|举报|热线|值班|办公|公开|报修|抢修|维修|客服|受理|窗口|报名|预约|挂号|急诊|导诊|就诊|取号|订票|售票|订餐|救助|救援|报警|急救|总机|政务|官方|供[热水电气暖]|监管|信访|求助|便民|行政|接待|征集|意见|反馈|反映|对外|公共|工作|单位|热力|燃气|自来水|公司|集团|大厅|中心|[局委办科处所站院厅部署司股]|物业|银行|医院|学校|法院|派出所|社区|居委会?|村委会?|街道|门诊|前台|传达室|公证处|经办机构)(?:部门|机构|处室|科室|[\p{Script=Han}]{0,3}[室科处部股组办])?(?:的|[（(][^）)]{1,10}[）)])?(?:固定|座机|联系|固话|24小时|服务|监督|咨询|公开|值班){0,2}(?:电话|热线|座机|固话|传真|号码|专线|总机|联系方式|邮箱|邮件|电邮|信箱|Tel|TEL|tel)?(?:号码?)?[是为:：,，、和或及\s（(]{0,4}(?:(?:0\d{2,3})?[-\s—)）(（]{0,3}\d{3,8}(?:转\d{1,5})?[,，、和或及/\s]{1,3}){0,4}$/u
/** What an office writes at the end of a reply. */
const asks =
  /(?:疑问|咨询|详询|我[局办县区委院中所]|(?:请|可|可以|欢迎|敬请|直接)(?:您|你)?(?:随时|直接)?(?:拨打|致电|来电)|[县区市镇乡][:：])[^。我家]{0,30}$/u
const closes = /(?:我[局办委镇乡院站所队股科]|我街道|我中心|特此|疑问|咨询)[^我家]{0,45}$/u
const own =
  /(?:我|我家|我们家|家里?|家中|家庭|宅|住宅|本人|私人|个人|业主|户主|申请人|投诉人|来电人|反映人|当事人|联系人|邻居|房东|[老父母妈爸])的?(?:固定|联系)?(?:电话|座机|固话|号码|电话号码|传真|联系方式|邮箱|邮件|信箱)[^，。,]{0,6}$/u

/** Whether what begins there is introduced as the line or mailbox of an office: 咨询电话, 市人社局电话, 供热公司. */
export function isPublicLine(plain: string, from: number, to: number): boolean {
  const words = before(plain, from, 60)
  const right = after(plain, to, 18)
  if (own.test(words) || /联系我|找我|告[知诉]我|回[复电]?我|通知我/u.test(words.slice(-16) + right)) return false
  if (
    asks.test(words) ||
    closes.test(plain.slice(Math.max(0, from - 60), from)) ||
    /^是\p{Script=Han}{1,8}(?:[局委办科站]|中心)的/u.test(right) ||
    /^[）)]?(?:进行|来电)?(?:咨询|查询|反映|预约|报修|举报)/u.test(right)
  )
    return true
  return (
    publicLine.test(words) ||
    /^[\s,，]?[（(][^）)]{0,12}(?:局|委|办|科|室|队|股|部|处|中心|公司|站|所|院|大厅|窗口|热线)[）)]/u.test(right)
  )
}

const counted =
  /^\s?(?:元(?![旦宵])|万|亿|块|美元|平|㎡|m2|亩|吨|公里|千米|米|克|千克|斤|人|户|次|度|千瓦|立方|字节|%|件|套|册|份|辆|个|票|股|条)/u

/** Whether what ends there is an amount: a unit follows. */
export const isAmount = (plain: string, to: number): boolean => counted.test(after(plain, to, 4))
