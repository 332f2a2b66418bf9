import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { useSilences } from '../../platform/hearing/stillLinked'
import { Card } from '../../ui/Card'

/** Told once of each silence: nothing came because there was nothing. Made on this phone; it costs no message. */
export function Silences() {
  const silences = useSilences()
  if (!silences.length) return null
  return (
    <Card title="关注的地方还连着">
      <View className="rows">
        {silences.map(({ place, last, toldAt }) => (
          <View key={place.code} className="case-row">
            <View>{`${place.name}从 ${fullDay(last)}起没有新公告。已经核对过：确实没有，不是漏了你`}</View>
            <View className="small">{`${fullDay(toldAt)}核对`}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
