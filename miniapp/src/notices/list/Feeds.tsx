import type { FeedFile } from '@shared/notices/words'
import { View } from '@tarojs/components'
import type { Place } from '../../platform/place'
import { siteAddress } from '../../platform/forwarding/siteAddress'
import { Copy } from '../../ui/Copy'
import { Disclosure } from '../../ui/Disclosure'

const files: readonly { file: FeedFile; word: string; use: string }[] = [
  {
    file: 'notices.ics',
    word: '复制日历的地址',
    use: '在手机或电脑的日历里选“订阅日历”，贴进去：每份公告的开始和最后一天会自己出现',
  },
  {
    file: 'notices.rss',
    word: '复制网站用的地址（RSS）',
    use: '交给管村里网站的人：网站上会自动列出这里正在公示的公告',
  },
  { file: 'notices.json', word: '复制程序用的地址（JSON）', use: '给写程序的人，内容同上' },
]

/** The notices of a place for one's own calendar, or for the website of the village. */
export function Feeds({ place: { code, name } }: { place: Place }) {
  return (
    <Disclosure label="放到日历或村里的网站上">
      <View className="stack stack--close">
        {files.map(({ file, word, use }) => (
          <View key={file}>
            <View className="second">{use}</View>
            <Copy
              word={word}
              label={`${word}：${name}`}
              text={`${siteAddress()}/api/notices/feeds/${file}?area=${code}`}
            />
          </View>
        ))}
      </View>
    </Disclosure>
  )
}
