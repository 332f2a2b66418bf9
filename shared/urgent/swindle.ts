import type { Danger } from './danger'

/** Who swindles by telephone, what he says he is and what he speaks of. */
const swindler =
  /(?:安全账[户号]|安全帐[户号]|屏幕共享|共享(?:了|着)?(?:手机)?屏幕|(?:自称|冒充|假冒|说(?:他|她|自己|他自己)?是|有个|一个|有人说是)[^，。]{0,8}(?:公安|警察|警官|民警|检察|法官|法院|客服|银行|社保局|医保局|通信局|部队|军官|老师|领导|老板|网友)|洗(?:黑)?钱|通缉令?|涉案|刷单|刷流水|做任务返|杀猪盘|解冻(?:金|费)|骗子|被(?:人)?骗|诈骗)/
    .source
/** Money, or the key to it, that changes hands. */
const money =
  /(?:转(?:账|帐|钱|款|过去|给|出去|走|了|第|[\d一二两三四五六七八九十])|汇(?:款|钱|过去|给|了)|打(?:钱|款|过去|给他|给她)|(?:报|说|给|发|念)[^，。]{0,4}验证码|验证码[^，。]{0,6}(?:报|给|发|念|说|告诉)|取(?:钱|现)|充(?:值|钱)|输(?:入)?[^，。]{0,4}密码|(?:钱|卡里|余额)[^，。]{0,8}(?:没了|少了|转走|划走|刷走))/
    .source
/** That it is going on, or was only just done: a bank can still stop it. */
const justNow =
  /(?:正在|正(?=转|给|要|让|跟|催)|现在|这会儿|马上|刚刚|刚才|刚(?=给|转|被|把|汇|打|发|报)|(?:[几十\d一二两三五]+|半)个?(?:来)?(?:分钟|小时|钟头)(?:以)?前|不让(?:我|俺)?(?:挂|关|告诉|说)|(?:还)?没挂|一直(?:催|不让)|催(?:着)?(?:我|俺|她|他|俺妈|我妈)|第[二三四]笔|(?:又|还)(?:要|让|叫)(?:我|俺|她|他)?(?:再|接着|继续)?)/
    .source

const inAnyOrder = (parts: readonly string[], apart: string): string => {
  const [a, b, c] = parts as [string, string, string]
  const orders = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]
  return orders.map((order) => order.join(apart)).join('|')
}

/**
 * Money that goes to a swindler as somebody writes, or went minutes ago. What was lost last month is a matter for the police
 * and a card; what goes now can be stopped by a call.
 */
export const swindle: Danger = {
  way: 'swindled',
  happening: new RegExp(inAnyOrder([swindler, money, justNow], '.{0,24}')),
  evenIf: ['supposed', 'again'],
  unless:
    /(?:已经|都)?(?:立案|判了|抓(?:到|住)了)|(?:上个?|前)(?:月|年|周|礼拜|星期)|去年|前年|昨天|前天|几天前|天前|月前|年前|演练|宣传|讲座|(?:现在|如今)骗子|会拦|防骗/,
}
