/** Who serves people, as they call them when they thank them. */
const who =
  '(窗口|大厅|中心|热线|客服|交警|民警|警察|警官|辅警|特警|派出所|公安|消防|法官|法院|检察官|医生|大夫|护士|医院|医护|卫生院|老师|校长|学校|幼儿园|司机|师傅|公交|社区|网格员|村委|居委|街道|乡镇|镇政府|书记|主任|村干部|干部|局|所|站|单位|部门|政府|物业|保安|环卫|清洁工|志愿者|工作人员|同志|小哥|服务|好心人|聊城|东昌府|12345)'
const mark =
  '(点(个|个大)?赞|[送赠](一面|面|上|个|一个)?锦旗|致谢|致敬|(表示|说)(一?声)?(衷心|诚挚|由衷)?的?(感谢|谢意|谢谢)|竖(起|个)?大?拇指|(写|发)(一)?封?(感谢信|表扬信))'
/** A sign within one clause. */
const sign = /[^。！？，]/.source
const praises = [
  new RegExp(`^${sign}{0,10}(表扬|感谢|点(个|个大)?赞|赞扬|夸(一)?夸|夸奖)${sign}{0,16}${who}`),
  new RegExp(`(给|为|向|对)${sign}{0,16}${who}${sign}{0,14}${mark}`),
  /^(我?要?写?(一)?封)?(感谢信|表扬信)/,
]
/** What asks, wants something changed, or only begins politely. */
const wants =
  /[？?吗呢么]|怎么|怎样|如何|咋|哪(里|儿|个|些)|啥|多少|谁|能不能|可不可以|可以|是否|是不是|要不要|该不该|为什么|为何|(?<![总打])算|条件|标准|规定|合法|违法|政策|办法|格式|范文|模板|奖(励|金)|评(选|优)|表彰|但是?|可是|不过|然而|却|希望|建议|求助|咨询|想问|问(一)?下|请(您|你|帮|尽快|相关|有关|领导|政府|解决|核实|给)|恳请|呼吁|没人|不管|不给|不让|还没|至今|尽快|刷|兼职|强制|强迫|要求|让(我|家长|学生|员工)|必须|乱收/
/** Complaints, but for those of which the praise says that they were settled. */
const complains = /(投诉|举报|反映)(?![^。！]{0,24}(解决了|处理了|处理好|办好|办成|修好|弄好|通了|得到))/
/** Thanks to this service, and what it came to: 谢谢啊，上回你说的办成了. */
const thanks = /^(好的?|行|嗯)?(谢谢|多谢|谢了|感谢|谢过)/
const asksAfter = /(不|没)(?=$|[\s，。,！])/
const longestThanks = 40

/** Whether somebody only says thanks: nothing is asked, wanted or complained of. */
export const isThanks = (text: string): boolean =>
  text.length <= longestThanks && thanks.test(text) && ![wants, complains, asksAfter].some((one) => one.test(text))

/** A longer letter tells more than its thanks. */
const longest = 200

/** 表扬: thanks or praise for whoever served somebody, which asks for nothing and wants nothing changed. */
export const isPraise = (text: string): boolean =>
  text.length <= longest && !wants.test(text) && !complains.test(text) && praises.some((one) => one.test(text))
