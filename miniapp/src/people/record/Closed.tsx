import { View } from '@tarojs/components'
import { go, goInstead } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'

/** 已经注销: said once, with the numbers of what goes on. */
export const Closed = ({ going }: { going: readonly string[] }) => (
  <View className="stack">
    <Heading level={1}>账号已经注销</Heading>
    <View>这个账号不能再登录，手机号和关注的地方已经删除。</View>
    {going.length ? (
      <Card title="没有办完的照常办">
        <View className="rows">
          {going.map((id) => (
            <ListRow
              key={id}
              title={id}
              note="凭编号看办到哪一步"
              onPress={() => go('/inquiries/track/index', { id })}
            />
          ))}
        </View>
        <Copy kind="quiet" text={going.join('、')} word="复制编号" />
      </Card>
    ) : null}
    <Pressable kind="quiet" onPress={() => goInstead('/answers/ask/index')}>
      回首页
    </Pressable>
  </View>
)
