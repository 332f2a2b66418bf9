/** Other countries, in which other laws hold. */
const lands =
  /韩国|日本|美国|英国|法国|德国|意大利|西班牙|加拿大|澳大利亚|澳洲|新西兰|新加坡|马来西亚|泰国|越南|菲律宾|印度|俄罗斯|加州|纽约|东京|首尔/
/** Whatever lies outside, also where no law of its own is asked for. */
export const abroad = new RegExp(`${lands.source}|欧洲|缅甸|柬埔寨|老挝|朝鲜|非洲|迪拜|香港|澳门|台湾|国外|外国|海外`)

/** Who goes there or comes from there, and what is brought: that has rules here. */
const across =
  /去|来|回|出国|护照|签证|出境|入境|留学|进口|出口|海关|代购|跟团|旅游|旅行社|定居|籍|翻译|认证|公证|汇款|中介|劳务|领养|收养|使馆|商标|专利|学历|驾照换|出生|生(的|了|娃)|医保|新农合|上户|网购|快递|寄/
/** 韩国人, 德国车: a person or a thing from there. */
const fromThere = new RegExp(
  `(?:${lands.source})(?:人|货|车|产|语|菜|客户|公司|媳妇|老婆|老公|丈夫|妻子|朋友|亲戚|工程师|专家|团)`,
)
const byItsLaw = /(按|照|依|根据)(那边|那里|那儿|当地|人家|韩国|日本|美国|英国|德国|法国).{0,4}(法|规定|规矩)/
/** A longer story of somebody who is there is mostly about what is to be done here. */
const mostAbroad = 30

/** Whether a question asks for what is law in another country. */
export const asksAbroad = (question: string): boolean =>
  lands.test(question) &&
  (byItsLaw.test(question) || (question.length <= mostAbroad && !across.test(question) && !fromThere.test(question)))
