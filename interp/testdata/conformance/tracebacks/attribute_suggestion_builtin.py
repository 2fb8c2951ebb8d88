'text'.uppr()
