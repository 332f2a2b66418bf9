import type { ConcernView } from '@shared/concerns/contract'
import { View } from '@tarojs/components'
import { dayAndTime } from '../platform/dates'
import { Banner } from '../ui/Banner'
import { Copy } from '../ui/Copy'
import { Disclosure } from '../ui/Disclosure'
import { Timeline } from '../ui/Timeline'

/** The response with what it rests on, what was wrong before it, and what was done since. */
export function Responded({ concern }: { concern: ConcernView }) {
  const { response, respondedAt, correctedAt, correcting, onBehalf, sources = [], earlier, progress } = concern
  const who = onBehalf ? '由督查部门代为审核后公开' : '由负责的单位审核后公开'
  return (
    <View className="stack stack--close">
      {correcting ? <Banner tone="amber">{`这份回应正在更正：${correcting}`}</Banner> : null}
      <View className="quote">{response}</View>
      <View className="small">
        {correctedAt ? `${dayAndTime(correctedAt)}更正，${who}` : `${dayAndTime(respondedAt)}回应，${who}`}
      </View>
      {sources.length ? (
        <View>
          <View className="small">依据和来源</View>
          {sources.map(({ title, article = '', link }) => (
            <View key={`${title}${article}`} className="line">
              <View className="second">{`${title}${article ? ` ${article}` : ''}`}</View>
              {link ? <Copy text={link} word="复制网址" label={`复制${title}的网址`} /> : null}
            </View>
          ))}
        </View>
      ) : null}
      {earlier.length ? (
        <Disclosure label={`原来的回应（${earlier.length} 份，已更正）`}>
          {earlier.map(({ at, text, reason }) => (
            <View key={at} className="stack stack--close">
              <View className="small">{`${dayAndTime(at)}的回应，已更正${reason ? `：${reason}` : ''}`}</View>
              <View className="quote">{text}</View>
            </View>
          ))}
        </Disclosure>
      ) : null}
      {progress.length ? <Timeline steps={progress} /> : null}
    </View>
  )
}
