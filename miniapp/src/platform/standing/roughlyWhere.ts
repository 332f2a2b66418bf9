import Taro from '@tarojs/taro'
import gcoord from 'gcoord'
import { Refused } from '../refused'

export const canTellRoughly = (): boolean => true

/** 模糊位置 of this phone in WGS-84, good for telling the county and no more; WeChat gives it in GCJ-02. @throws Refused in words. */
export async function roughlyWhere(): Promise<[number, number]> {
  const found = await Taro.getFuzzyLocation({ type: 'gcj02' }).catch(() => {
    // Whatever kept it back, nobody has to open a setting for this.
    throw new Refused('没有读位置', '没有允许也没关系，在下面一步一步选就行')
  })
  return gcoord.transform([Number(found.longitude), Number(found.latitude)], gcoord.GCJ02, gcoord.WGS84)
}
