import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { useMe } from '../../platform/me'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'

/** 我的: who I am here, my messages, places and settings. */
export default function Me() {
  const { person, unread } = useMe()
  const places = usePlaces((all) => all.places)
  const staff = person !== undefined && person.role !== 'citizen'
  const desk = person?.role === 'clerk' ? '/workbench/boards/index' : '/workbench/queue/index'
  return (
    <Page tab>
      <View className="stack">
        <View>
          <Heading level={1}>{person ? person.name : '还没有登录'}</Heading>
          <View className="second">
            {person ? (person.phone ?? person.department?.name ?? '') : '不登录也能提问、看公告、查进度'}
          </View>
        </View>
        {person ? null : (
          <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
            登录
          </Pressable>
        )}
        <Card>
          <View className="rows">
            {person ? <ListRow title="收件箱" badge={unread} onPress={() => go('/people/inbox/index')} /> : null}
            <ListRow
              title="关注的地方"
              note={places.map((one) => one.name).join(' · ') || '选好你家所在的村或社区'}
              onPress={() => go('/people/places/index')}
            />
            <ListRow
              title="我家的情况"
              note="看哪些公告和你家有关，只存在手机上"
              onPress={() => go('/notices/household/index')}
            />
            <ListRow
              title="通知设置"
              note="有新公告，微信和短信怎么告诉你"
              onPress={() => go('/notices/telling/index')}
            />
            <ListRow title="凭查询编号看进度" onPress={() => go('/inquiries/track/index')} />
            {person && !staff ? (
              <ListRow title="我的信息" note="看、带走、注销" onPress={() => go('/people/record/index')} />
            ) : null}
            {person && !staff ? (
              <ListRow title="家人代办" note="请家人替你办，或者替家人办" onPress={() => go('/people/helping/index')} />
            ) : null}
            <ListRow title="设置" note="字体大小、隐私、退出登录" onPress={() => go('/people/settings/index')} />
          </View>
        </Card>
        <Card title="政府在做什么">
          <View className="rows">
            <ListRow
              title="办理情况"
              note="收到多少、按时多少，公开的问答"
              onPress={() => go('/ledger/overview/index')}
            />
            <ListRow
              title="政策文件库"
              note="现行有效的文件，按名称和种类查"
              onPress={() => go('/answers/library/index')}
            />
            <ListRow
              title="信息公开指南"
              note="怎样申请公开、多久答复、收不收费"
              onPress={() => go('/disclosure/guide/index')}
            />
            <ListRow title="大家关心的事" note="负责的单位说明到哪一步" onPress={() => go('/concerns/list/index')} />
            <ListRow title="说过要办的事" note="办到哪一步，按没按期" onPress={() => go('/promises/list/index')} />
            <ListRow
              title="问卷"
              note="说说你的看法，也看别的问卷最后怎么办的"
              onPress={() => go('/surveys/list/index')}
            />
          </View>
        </Card>
        <Pressable kind="link" onPress={() => go(staff ? desk : '/workbench/signIn/index')}>
          {staff ? '进入工作台' : '工作人员登录'}
        </Pressable>
      </View>
    </Page>
  )
}
