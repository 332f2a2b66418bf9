import type { ShownProtection } from '@shared/protection/view'
import { protectionSheets, sheetText } from '@shared/people/keeping/sheets'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { print } from '../../platform/files/print'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { SheetLines } from './SheetLines'

type Edition = ShownProtection['editions'][number]

interface SheetPaperProps {
  record: ShownProtection
  edition: Edition
  onBack: () => void
}

/** One signed edition: read, copied, and as it comes on paper. */
export function SheetPaper({ record: { sheet, unit }, edition, onBack }: SheetPaperProps) {
  const { title, foot } = protectionSheets[sheet]
  const { content, by, at, writtenBy } = edition
  const signed = `${unit.name} · 第 ${edition.edition} 版 · ${writtenBy.join('、')}写，${by.name} ${fullDay(at)}签字`
  return (
    <View className="paper">
      <View className="paper__not">
        <Card title={title}>
          <View className="small">{signed}</View>
          <SheetLines sheet={sheet} lines={content.lines} />
          <View className="actions">
            {print ? (
              <Pressable kind="primary" onPress={print}>
                打印
              </Pressable>
            ) : null}
            <Copy kind="quiet" text={`${sheetText(sheet, content.lines)}\n\n${signed}`} word="复制全文" />
            <Pressable kind="link" onPress={onBack}>
              回到列表
            </Pressable>
          </View>
        </Card>
      </View>
      <View className="paper__only">
        <Heading level={1}>{title}</Heading>
        <SheetLines sheet={sheet} lines={content.lines} />
        <View className="small">{signed}</View>
        <View className="small">{foot}</View>
      </View>
    </View>
  )
}
