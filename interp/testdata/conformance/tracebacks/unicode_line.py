größe = 'naïve'
print(größe, 'é中😀', größe.missing_attribute, 'ende')
