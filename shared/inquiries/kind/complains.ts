/** As somebody says who complains, and not as a document is called: 我要投诉, 给个说法. */
const complaining = /(我|我们|要|想|实名|再次)(投诉|举报|检举|揭发)|给(我|我们)?(一)?个(说法|交代)|主持公道/

/** Whether a person complains in so many words; what only names complaints or faults may well be a document. */
export const complains = (text: string): boolean => complaining.test(text.normalize('NFKC').replace(/\s+/g, ''))
