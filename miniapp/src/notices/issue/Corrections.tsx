import type { NoticeView } from '@shared/notices/contractParts'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { View } from '@tarojs/components'

const page = '/notices/issue/index'

/** 更正: an issue is never edited, so each leads to the other. */
export function Corrections({ notice: { replacedBy, corrects } }: { notice: NoticeView }) {
  return (
    <>
      {replacedBy ? (
        <Card tone="amber" title="这份公告已被更正，不再作数">
          <View>{`${day(replacedBy.at)}更正，理由：${replacedBy.reason}`}</View>
          <View className="rows">
            <ListRow title={replacedBy.title} note="看更正后的公告" onPress={() => go(page, { id: replacedBy.id })} />
          </View>
        </Card>
      ) : null}
      {corrects ? (
        <Card title="这是一份更正">
          <View>{`更正的理由：${corrects.reason}`}</View>
          <View className="rows">
            <ListRow title={corrects.title} note="看原来的公告" onPress={() => go(page, { id: corrects.id })} />
          </View>
        </Card>
      ) : null}
    </>
  )
}
