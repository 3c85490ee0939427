DROP TABLE brand_assets;
DROP TABLE brands;
DROP TABLE tenant_realms;
DROP TABLE tenant_hosts;
DROP TABLE tenants;
DROP TABLE installation;
