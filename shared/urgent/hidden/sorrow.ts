/** A story of so many signs tells of much besides, and asks for something else. */
const shortest = 90

const ofAnother =
  /(妈|爹|爸|娘|爷|奶|姥|老人|老婆|媳妇|对象|老公|她|他)[^，。]{0,8}(说|哭|念叨)[^，。]{0,8}(拖累|连累|累赘|没用|没意思)/
const ofOneself =
  /(我|俺)[^，。]{0,6}(不想|活|走了|准备|交代|撑不|熬不|解脱|死)|(药|绳|刀|楼顶|河边)|不吃(饭|东西)|不想活|想死|寻短|遗/

/**
 * 俺妈光哭说拖累俺们, at the end of a story that asks for its compensation: somebody near is sad and is to be comforted, and the one who writes is
 * to have an answer too.
 */
export const isAnothersSorrow = (said: string): boolean =>
  said.length > shortest && ofAnother.test(said) && !ofOneself.test(said)
