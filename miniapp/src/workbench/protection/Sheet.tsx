import { keepingSchedule } from '@shared/people/keeping/schedule'
import { type ProtectionSheetName, protectionSheets, sheetLineMost, sheetText } from '@shared/people/keeping/sheets'
import { View } from '@tarojs/components'
import { print } from '../../platform/files/print'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { useKept } from '../useKept'

/** What is kept of people here, by the schedule that the privacy page reads. */
const held = keepingSchedule.map(({ what }) => what).join('\n')

/** One sheet, line by line as the law lists it, and as it comes on paper. */
export function Sheet({ name }: { name: ProtectionSheetName }) {
  const { title, when, lines, foot } = protectionSheets[name]
  const [filled, setFilled, drop] = useKept<Record<string, string>>(`work.protection.${name}`, {})
  const set = (id: string, text: string) => setFilled({ ...filled, [id]: text })
  return (
    <View className="paper">
      <View className="paper__not">
        <Card title={title}>
          <View className="second">{when}</View>
          {lines.map(({ id, label, basis, held: ofSchedule }) => (
            <View key={id}>
              <Field
                label={label}
                multiline
                rows={2}
                max={sheetLineMost}
                value={filled[id] ?? ''}
                hint={basis}
                onChange={(text) => set(id, text)}
              />
              {ofSchedule && !filled[id] ? (
                <Pressable kind="link" onPress={() => set(id, held.slice(0, sheetLineMost))}>
                  照保存期限表填上，再删去不相干的
                </Pressable>
              ) : null}
            </View>
          ))}
          <View className="second">{foot}</View>
          <View className="actions">
            {print ? (
              <Pressable kind="primary" onPress={print}>
                打印
              </Pressable>
            ) : null}
            <Copy kind="quiet" text={sheetText(name, filled)} word="复制全文" />
            <Pressable kind="link" onPress={drop}>
              清空这一份
            </Pressable>
          </View>
        </Card>
      </View>
      <View className="paper__only">
        <Heading level={1}>{title}</Heading>
        {lines.map(({ id, label, basis }) => (
          <View key={id}>
            <Heading level={3}>{`${label}${basis ? `（${basis}）` : ''}`}</Heading>
            <View className="prose">{filled[id]?.trim() || '待填'}</View>
          </View>
        ))}
        <View className="small">{foot}</View>
      </View>
    </View>
  )
}
