import type { ShownAccession } from '@shared/answers/accessions/desk'
import type { Attribute } from '@shared/answers/documents/policy'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'

interface ToldProps {
  beside?: ShownAccession['beside']
  notes: readonly string[]
  attribute: Attribute
  /** Where alone it is to count: a county or a zone. */
  only?: string | undefined
  /** From when it is to stand. */
  from: string
}

/** What somebody has to know before a text is taken in: how it stands beside the library, and what could not be read. */
export function Told({ beside, notes, attribute, only, from }: ToldProps) {
  const { refused, replaces, ends = [] } = beside ?? {}
  return (
    <View className="stack stack--close">
      {refused ? <Banner tone="seal">{refused}</Banner> : null}
      {replaces ? (
        <Banner>
          {`文件库里现在是${fullDay(replaces.versionDate)}的一版，从${fullDay(from)}起由这份替下；旧的一版还留着，不再用来回答`}
        </Banner>
      ) : null}
      {ends.map((one) => (
        <Banner key={`${one.title} ${one.versionDate}`}>
          {`写明废止《${one.title}》（${fullDay(one.versionDate)}），${fullDay(from)}起不再用来回答`}
        </Banner>
      ))}
      {!refused && !replaces && beside ? <View className="second">文件库里没有同名的文件，这是新的一份</View> : null}
      {only ? (
        <View className="second">{`${only}自己的文件：只用来回答${only}的人，别处的人问不会用它；标题上没有写${only}的，会加上`}</View>
      ) : null}
      {notes.length > 0 ? <Banner tone="amber">{`请对照原文件看：${notes.join('；')}`}</Banner> : null}
      {attribute === '未标明' ? (
        <View className="second">收进来以后，先到“公开审核”由编辑决定能不能公开，决定以前市民看不到</View>
      ) : null}
    </View>
  )
}

interface WholeProps {
  count: number
  provisions: readonly { id: string; heading: string; text: string }[]
  more?: number | undefined
}

/** A text article by article. */
export function Provisions({ provisions, more }: Pick<WholeProps, 'provisions' | 'more'>) {
  return (
    <View>
      {provisions.map((one, nth) => (
        <View key={`${nth} ${one.id}`} className="provision">
          <View className="small">{[one.heading, one.id].filter(Boolean).join(' · ')}</View>
          <View className="prose">{one.text}</View>
        </View>
      ))}
      {more ? <View className="second">{`后面还有 ${more} 条，没有列出来，一样收录`}</View> : null}
    </View>
  )
}

/** The text as it was read. */
export function Whole({ count, ...text }: WholeProps) {
  return (
    <Disclosure label={`看读出来的全文，共 ${count} 条`}>
      <Provisions {...text} />
    </Disclosure>
  )
}
