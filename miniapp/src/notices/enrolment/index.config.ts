export default definePageConfig({ navigationBarTitleText: '孩子上哪所学校', enableShareAppMessage: true })
