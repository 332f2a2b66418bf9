export default definePageConfig({ navigationBarTitleText: '编号牌' })
