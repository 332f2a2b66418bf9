/** Family names: the hundred most common, the double ones, and rarer ones that are no everyday word. */
const family =
  '(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|南宫|宇文|长孙|独孤|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤常温康施洪季庞仝付耿牛褚翟巩路冀毕焦曲柴阮苗凌纪艾桑樊葛尚邢齐伍庄申柳鲁詹涂祝房裴喻盛童霍游聂骆柯蓝滕殷瞿谷鲍卓宁饶舒娄岳甘屈景丛邬卞楚闵臧廉芦栾冉匡宫储厉仇逯亓綦逄辛荆隋隗湛席蔺闻戚乔米晏窦沙郁荀胥鄢邸阚鞠牟迟禹郗苑缪尤祁佟])'
const han = '\\p{Script=Han}'
/** What looks like a name and is none. */
const noName =
  '(?!江苏|江西|常住|高新|金融|石油|黄河|夏季|白天|方便|方式|方案|任何|任务|于是|万一|严格|温馨|康复|龙头|雷电|马上|高中|高龄|高速|周末|周[一二三四五六日天围边]|谢谢|程序|张[数照复纸图]|付款|付费|牛奶|路[边人上口灯]|毕业|曲线|柴油|苗木|凌晨|纪[委检念]|房[东子产屋租]|申[请报领诉]|尚未|齐全|甘肃|宁夏|宁愿|鲁西|沙镇|卓越|辛苦|米面|乔迁|景[区点]|席位|迟到|游[客玩泳]|盛[大会典行]|储[存蓄备])'
const name = `${noName}${family}[${han}]{1,2}`
const spaced = `${family}(?:\\s[${han}]){1,2}(?![${han}])`
/** Words that follow 姓名 or 我叫 and name nobody. */
const noWord =
  '(?![了着过他她它你我人谁什啥孩车救物保必不没无同和与及或]|错误|有误|一致|相同|正确|住址|电话|地址|单位|年龄|性别|身份|号码|信息|可以|能否|如何|怎么|变更|更改|要不|需要|应该|是否|以及|起诉|登记|核对|查询)'
/** Whatever stands alone there is a name, also one whose family name nobody listed. */
const alone = `${noWord}[${han}]{2,4}(?:[·•・][${han}]{1,8})*(?=[\\s,，。.;；、!！?？)）"”’】\\]]|$)`
const intro = '(?:我叫|名叫|名字叫|名字是|姓\\s?名)'
const opens = '[是为:：\\s"“‘【\\[(（]{0,3}'

/** Names near 我叫, 姓名 and 身份证; elsewhere the editor takes them out. */
export const nearNames: readonly RegExp[] = [
  new RegExp(`(?<=${intro}${opens})(?:${name}(?![${han}]*(?:路|街))|${spaced}|${alone})`, 'gu'),
  new RegExp(`(?<=姓\\s?名${opens}[${han}]{2,3}、)${name}`, 'gu'),
  new RegExp(`(?<![${han}--[是用拿把和跟给为替以着持借冒凭]])${name}(?=的?身份证)`, 'gv'),
  new RegExp(`(?<![${han}--[人是]])${name}(?=[,，、\\(（:：\\s]{1,2}身份证(?:号|[:：]|\\s?\\d))`, 'gv'),
  new RegExp(`(?<=身份证(?:号码?|上)?(?:的?姓名)?[是为:：，,\\s]{0,3})${name}`, 'gu'),
  new RegExp(`(?<=我是|本人(?:叫|是)?)${name}(?<![人镇村县市区的员工生])(?=[,，、。(（:：\\s])`, 'gu'),
]
