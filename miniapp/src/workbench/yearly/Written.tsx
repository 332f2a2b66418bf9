import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import { yearlyLines } from '@shared/ledger/yearly/sums'
import { yearlyTexts } from '@shared/ledger/yearly/words'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'

/** What was typed, to be read whole before it is signed. */
export function Written({ content: { figures, texts } }: { content: NonNullable<YearlyWork['draft']> }) {
  return (
    <>
      <Card title="填写的数字">
        <View className="rows">
          {yearlyLines(figures).map(({ group, name, figure }) => (
            <View key={group + name} className="pair">
              <View>{`${group} · ${name}`}</View>
              <View>{`${figure}`}</View>
            </View>
          ))}
        </View>
      </Card>
      {yearlyTexts.map(({ id, name }) =>
        texts[id] ? (
          <Card key={id} title={name}>
            <View className="prose">{texts[id]}</View>
          </Card>
        ) : null,
      )}
    </>
  )
}
