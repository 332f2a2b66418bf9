/** What neighbours call each other by, behind a family name: 赵大爷, 朱姐. */
export const byAge =
  '大爷|大妈|大娘|大叔|大婶子?|大伯|大姐|大哥|大嫂子?|阿姨|奶奶|爷爷|叔叔|婶婶|婶子|伯伯|嫂子|妹子|老太太?|老头|老汉|老爷子|老师傅|二哥|二姐|二叔|二婶|二爷|二嫂'
/** The same in one sign: only behind the family names that most people bear. */
export const byAgeShort = '哥|姐|嫂|叔|婶|姨|姑|伯|总(?!经理)|工(?!程)'

/**
 * What somebody does, behind a family name: 李师傅, 王主任. Who is in charge of an office of the state is not among them: 局长, 镇长
 * and whoever stands above them act under their names (政府信息公开条例 第二十条第二项).
 */
export const byTrade =
  '师傅|老师|医生|大夫|护士长?|会计|老板娘?|经理|队长|组长|班长|教练|司机|电工|保安|保洁|中介|律师|校长|院长|园长|主任(?!医)|书记(?!员)|支书|村长|所长|站长|科长|股长|警官|法官|村医|工头|包工头|房东|店长|主管|领班|管家|客服|销售|教授|会长|行长|厂长|楼长|单元长|网格员|收费员|快递员?|骑手|宿管|门卫|导游|民警|辅警|大师'

/** Family names that most people bear; those after the bar are everyday words besides, and more is asked of what stands around. */
const [plain, besides] =
  '王李张刘陈赵周吴徐孙胡朱郭何罗梁宋郑谢韩唐冯董曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛阎闫潘杜戴汪姜范姚谭廖邹郝崔邱秦侯邵孟尹黎贺龚靳|杨石马林高叶江龙康雷程丁孔汤史夏余段武黄白田金方于安万常陆顾毛熊温倪任赖'.split(
    '|',
  ) as [string, string]

export const isUsual = (sign: string): boolean => plain.includes(sign)
export const isUsualBesides = (sign: string): boolean => besides.includes(sign)
