import { type ProtectionSheetName, protectionSheets } from '@shared/people/keeping/sheets'
import { View } from '@tarojs/components'
import { Heading } from '../../ui/page/Heading'

/** What was written, under what the law asks for. */
export function SheetLines({ sheet, lines }: { sheet: ProtectionSheetName; lines: Readonly<Record<string, string>> }) {
  return (
    <>
      {protectionSheets[sheet].lines.map(({ id, label, basis }) => (
        <View key={id}>
          <Heading level={3}>{`${label}${basis ? `（${basis}）` : ''}`}</Heading>
          <View className="prose">{lines[id] || '待填'}</View>
        </View>
      ))}
    </>
  )
}
