/** What the name of a place ends with: estates, roads, towns, schools and the like. */
const endings =
  '(?:小区|社区|新城|之城|新村|家园|花园|公园|国际|广场|大道|街道|学院|大学|学校|小学|中学|医院|公司|集团|山庄|大厦|中心|市场|车站|' +
  '苑|湖|镇|乡|村|路|街|巷|城|园|庭|府|郡|湾|县|岸|轩|居|阁|墅|站|山|里)'
/** What stands before a name and is no part of it. */
const notOfAName = '[的在于请对向与和及等我们是有]|关于|投诉|反映|反应|举报|附近|咨询|建议|希望|要求|旁边'

const pattern = new RegExp(`(?:(?:(?!${notOfAName})[\\u4e00-\\u9fffA-Za-z0-9]){1,8}?${endings})+(?:小区|社区)?`, 'gu')

/** The stretches of a text that read as names of places or of groups, in their order. */
export const placesIn = (text: string): string[] => text.match(pattern) ?? []
