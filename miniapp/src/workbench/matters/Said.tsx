import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { wishNames } from '@shared/notices/voices/words'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'

/** What residents said of the notices of a matter: each is a case in the queue of the department. */
export function Said({ voices, heard }: Pick<MatterWork, 'voices' | 'heard'>) {
  if (!voices.length) return null
  return (
    <Disclosure
      label={`收到的意见和听证申请 ${Math.max(heard, voices.length)} 件${heard > voices.length ? `，列出最近 ${voices.length} 件` : ''}`}
    >
      <View className="rows">
        {voices.map(({ inquiry, wish, at }) => (
          <ListRow
            key={inquiry}
            title={`${wishNames[wish]} · 编号 ${inquiry}`}
            note={dayAndTime(at)}
            onPress={() => go('/workbench/case/index', { id: inquiry })}
          />
        ))}
      </View>
    </Disclosure>
  )
}
