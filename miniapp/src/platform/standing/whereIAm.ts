import type { Standing } from '@shared/notices/audience/stands'
import { Refused } from '../refused'

/** In WeChat the exact place needs a permission that a notice is no reason for; one points at the map instead. */
export const canTellWhere = (): boolean => false

export const whereIAm = (): Promise<Standing> => Promise.reject(new Refused('没有读位置', '在图上点一下你家就行'))
