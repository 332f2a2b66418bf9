const placesBefore = /\p{Script=Han}[庄屯村镇乡集堂营寨铺店家湾堡街路寺庙]\s?[、和]$/u
const placesAfter = /^\s?[、和]\p{Script=Han}{1,3}[庄屯村镇乡集营寨铺湾堡街路寺庙](?:[、和，,。都等两三四]|$)/u
const counted =
  /^(?:\p{Script=Han}?[、和]\p{Script=Han}{2,5}){0,5}\p{Script=Han}?(?:等|这|那|[两三四五六七八九几]|\d)+(?:家|个|条|座|所|处)?(?:乡?镇|乡|村|小区|社区|街道|车?站|路口|商场|超市|品牌|学校|学|医院|河|路|景区|公园)/u
/** 周庄、吴堂、何官屯: one of a row of places. */
export const isAmongPlaces = (plain: string, from: number, to: number): boolean =>
  counted.test(plain.slice(to, to + 30)) ||
  placesBefore.test(plain.slice(Math.max(0, from - 5), from)) ||
  placesAfter.test(plain.slice(to, to + 8))
